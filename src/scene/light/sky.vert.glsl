// A picture-filling triangle behind everything.
varying vec2 vPlace;

void main() {
  vPlace = position.xy;
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
