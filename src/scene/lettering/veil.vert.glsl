// A picture-filling triangle in front of everything but the letters; heights run 0..1 from the lower edge.
varying float vHeight;

void main() {
  vHeight = 0.5 + 0.5 * position.y;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
