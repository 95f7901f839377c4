// A halo: strongest in the middle of its strip, gone at its edge; light on dark, a tint on paper.
// 1 where it is light that screens what lies behind, 0 where it is a tint that covers it.
uniform float uIsLight;
varying vec2 vPlace;
varying vec3 vColour;
varying float vSeen;

void main() {
  float near = 1.0 - vPlace.x * vPlace.x;
  float ends = 1.0 - smoothstep(0.0, 1.0, vPlace.y);
  float strength = vSeen * near * near * near * ends;
  gl_FragColor = vec4(vColour, 1.0);
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * strength, strength * (1.0 - uIsLight));
}
