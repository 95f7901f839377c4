// White cells tinted per line, with a soft halo of the stage's colour so that they read anywhere.
uniform sampler2D uAtlas;
uniform vec3 uHalo;
varying vec2 vPlace;
varying vec3 vTint;
varying float vOpacity;

void main() {
  float ink = texture2D(uAtlas, vPlace).a;
  float halo = 0.75 * smoothstep(0.0, 0.55, textureLod(uAtlas, vPlace, 3.5).a);
  float alpha = max(ink, halo) * vOpacity;
  if (alpha < 0.01) discard;
  gl_FragColor = vec4(mix(uHalo, vTint, ink / max(ink, halo)), alpha);
  #include <colorspace_fragment>
}
