import { Component, type ReactNode } from "react";
import type { Later } from "../fields/later";
import { Crashed } from "./Crashed";
import type { Connection } from "./createConnection";

type Props = { connecting: Later<Connection>; onCrash(): void; children: ReactNode };

/** Says so when the page itself breaks, instead of going blank. */
export class Crash extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onCrash();
  }

  override render() {
    const { connecting, children } = this.props;
    return this.state.failed ? <Crashed connecting={connecting} /> : children;
  }
}
