// White cells tinted per line, with a soft halo of the stage's colour so that they read anywhere.
uniform sampler2D uAtlas;
uniform vec3 uHalo;
uniform float uHaloLevel;
varying vec2 vPlace;
varying vec3 vTint;
varying float vOpacity;

void main() {
  vec2 place = vPlace / vec2(textureSize(uAtlas, 0));
  float ink = textureLod(uAtlas, place, 0.0).a;
  float halo = 0.8 * smoothstep(0.0, 0.5, textureLod(uAtlas, place, uHaloLevel).a);
  float alpha = max(ink, halo);
  if (alpha * vOpacity < 0.01) discard;
  gl_FragColor = vec4(mix(uHalo, vTint, ink / alpha), alpha * vOpacity);
  #include <colorspace_fragment>
}
