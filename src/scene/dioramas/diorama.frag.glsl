// A piece in the light of the cake; what shines by itself is not shaded, what is not lit yet is grey.
uniform vec3 uUnlit;
uniform float uGlow;
varying vec4 vTint;
varying vec3 vNormal;
varying vec3 vPoint;
varying float vLit;

void main() {
  vec3 albedo = mix(uUnlit, vTint.rgb, vLit);
  vec3 lit = shade(albedo, normalize(vNormal), vPoint, 1.0, 1.0, 0.3);
  gl_FragColor = vec4(mix(lit, vTint.rgb * uGlow, vTint.a * vLit), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
