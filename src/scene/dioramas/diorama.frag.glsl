// A piece in the light of the cake; what shines by itself is not shaded, what is not lit yet is grey.
uniform vec3 uUnlit;
uniform vec3 uHaze;
uniform float uGlow;
varying vec4 vTint;
varying vec3 vNormal;
varying vec3 vPoint;
varying float vLit;

/// Metres from the axis between which what stands on the table fades, and by how much.
const float HAZE_FROM = 7.6;
const float HAZE_TO = 20.0;
const float HAZE_MOST = 0.85;

void main() {
  vec3 albedo = mix(uUnlit, vTint.rgb, vLit);
  vec3 lit = shade(albedo, normalize(vNormal), vPoint, 1.0, 1.0, 0.3);
  vec3 colour = mix(lit, vTint.rgb * uGlow, vTint.a * vLit);
  float far = HAZE_MOST * smoothstep(HAZE_FROM, HAZE_TO, length(vPoint.xz));
  gl_FragColor = vec4(mix(colour, uHaze, far), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
