// The backdrop: the horizon's colour, a little lighter above it where a lamp would be.
uniform vec3 uHorizon;
uniform vec3 uSky;
varying vec2 vPlace;

void main() {
  float glow = exp(-2.2 * dot(vPlace - vec2(0.0, 0.15), vPlace - vec2(0.0, 0.15)));
  gl_FragColor = vec4(mix(uHorizon, uSky, glow), 1.0);
  #include <colorspace_fragment>
}
