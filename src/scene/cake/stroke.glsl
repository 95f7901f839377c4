// A drawn line, as softly edged as a pixel asks for.

/// Covers a line of given half width at a distance, softened over `blur`.
float stroke(float distance, float halfWidth, float blur) {
  return 1.0 - smoothstep(halfWidth - blur, halfWidth + blur, abs(distance));
}
