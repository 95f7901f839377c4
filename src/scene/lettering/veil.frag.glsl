// Stage colour that gathers towards the lower edge, so that the legend strip can be read over the cake.
uniform vec3 uStage;
uniform float uTop;
varying float vHeight;

void main() {
  float share = clamp(1.0 - vHeight / uTop, 0.0, 1.0);
  gl_FragColor = vec4(uStage, 0.92 * smoothstep(0.0, 0.75, share));
  #include <colorspace_fragment>
}
