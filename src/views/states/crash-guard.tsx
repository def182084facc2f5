/** Catches what should not happen, so that a fault leaves words and a way out instead of a blank page. */
import { Component, type ReactNode } from 'react';

interface Props {
  heading: string;
  lede: string;
  reload: string;
  children: ReactNode;
}

export class CrashGuard extends Component<Props, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    const { heading, lede, reload } = this.props;
    return (
      <main className="state-page">
        <h1>{heading}</h1>
        <p>{lede}</p>
        <p>
          <button type="button" className="button-main" onClick={() => window.location.reload()}>
            {reload}
          </button>
        </p>
      </main>
    );
  }
}
