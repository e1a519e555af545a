/**
 * Browsers' translators put elements of their own in the place of texts, and React, which still knows the texts, would
 * break the whole page when it removes one (https://github.com/facebook/react/issues/11538). What is no longer where it
 * was is left alone.
 */
export function outliveTranslators({ prototype }: typeof Node): void {
  const { removeChild, insertBefore } = prototype;
  prototype.removeChild = function <Child extends Node>(this: Node, child: Child): Child {
    if (child.parentNode !== this) return child;
    return removeChild.call(this, child) as Child;
  };
  prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, next: Node | null): Child {
    const isThere = next === null || next.parentNode === this;
    return insertBefore.call(this, child, isThere ? next : null) as Child;
  };
}
