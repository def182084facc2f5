/** What the page is, how it was made, what it promises, and how to report an error. */
import type { ReactNode } from 'react';
import { quotationKinds } from '../../schema/bundle.ts';
import { editGrades } from '../../schema/edit.ts';
import { useApp, useLanguage, useLibrary, useWords } from '../app-context.ts';
import { ArticleSource } from '../quote/article-source.tsx';
import { CopyButton } from '../text/copy-button.tsx';
import { useAboutWords } from './words.ts';

export default function AboutPage(): ReactNode {
  const words = useWords();
  const language = useLanguage();
  const { collection } = useLibrary();
  const bundle = useApp((state) => state.bundle);
  const about = useAboutWords();
  const template = about.errorTemplate(about.placeholderLink);
  return (
    <div className="prose">
      <h1 tabIndex={-1}>{about.heading}</h1>
      <p className="lede">{about.lede}</p>
      {bundle.tag === 'ready' && <p>{bundle.manifest.description[language]}</p>}
      <p>
        {words.welcome.counts(
          collection.quotations.length,
          collection.articles.length,
          collection.visits.length,
        )}
      </p>

      <h2>{about.promisesHeading}</h2>
      <dl className="promises">
        {about.promises.map(([promise, meaning]) => (
          <div key={promise}>
            <dt>{promise}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>

      <h2>{about.howHeading}</h2>
      {about.how.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}

      <h2>{about.kindsHeading}</h2>
      <dl className="facts-list">
        {quotationKinds.map((kind) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            <dd>{words.kindNotes[kind]}</dd>
          </div>
        ))}
        {editGrades.map((grade) => (
          <div key={grade}>
            <dt>
              <span className={`grade grade-${grade}`}>{words.grades[grade]}</span>
            </dt>
            <dd>{words.gradeNotes[grade]}</dd>
          </div>
        ))}
      </dl>

      <h2>{about.articlesHeading}</h2>
      {collection.articles.slice(0, 50).map((article) => (
        <ArticleSource key={article.id} article={article} />
      ))}

      <h2>{about.privacyHeading}</h2>
      <p>{about.privacy}</p>

      <h2>{words.quote.report}</h2>
      <p>{about.error}</p>
      <pre className="template">{template}</pre>
      <p>
        <CopyButton text={template} label={about.copyTemplate} />
      </p>
    </div>
  );
}
