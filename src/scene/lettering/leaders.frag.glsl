// A leader is quieter than the words it leads to.
uniform vec3 uColour;
varying float vOpacity;

void main() {
  gl_FragColor = vec4(uColour, 0.7 * vOpacity);
  #include <colorspace_fragment>
}
