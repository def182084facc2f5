/** The page came, but the words of no language did: said in all three, with one thing to do. */
import type { ReactNode } from 'react';

export function Wordless(): ReactNode {
  return (
    <main className="state-page">
      <h1 className="brand-alone">巷语</h1>
      <p lang="zh-Hans">页面的文字没有取到，可能是网络断了。</p>
      <p lang="zh-Hant">頁面的文字沒有取到，可能是網路斷了。</p>
      <p lang="en">The words of this page could not be fetched; the network may be down.</p>
      <p>
        <button type="button" className="button-main" onClick={() => window.location.reload()}>
          重新载入 · <span lang="zh-Hant">重新載入</span> · <span lang="en">Reload</span>
        </button>
      </p>
    </main>
  );
}
