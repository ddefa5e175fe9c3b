/**
 * As much of the browsers' DOMMatrix as the parser of PDF needs to tell what a page holds. In Node it would take it from
 * an addon made for drawing, which a confined process may not load and some machines have no build of.
 */
export class Matrix {
  a = 1
  b = 0
  c = 0
  d = 1
  e = 0
  f = 0

  scaleSelf(x: number, y = x): this {
    this.a *= x
    this.b *= x
    this.c *= y
    this.d *= y
    return this
  }

  translateSelf(x: number, y: number): this {
    this.e += this.a * x + this.c * y
    this.f += this.b * x + this.d * y
    return this
  }
}
