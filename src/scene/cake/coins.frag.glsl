// Bright faces, dark edges: a stack can be counted, and no coin is taken for a layer.
uniform vec3 uCoin;
uniform vec3 uCoinEdge;
varying vec3 vNormal;
varying vec3 vPoint;
varying vec3 vCoin;

void main() {
  vec3 n = normalize(vNormal);
  float far = length(vCoin.xz);
  float blur = fwidth(far);
  float border = smoothstep(0.8 - blur, 0.8 + blur, far);
  float bar = 1.0 - smoothstep(0.09, 0.09 + blur, abs(vCoin.x));
  bar *= 1.0 - smoothstep(0.5, 0.5 + blur, abs(vCoin.z));
  vec3 face = mix(uCoin, uCoinEdge, max(border, bar));
  vec3 side = mix(uCoinEdge, uCoin, smoothstep(-0.34, -0.2, vCoin.y) * (1.0 - smoothstep(0.4, 0.5, vCoin.y)));
  vec3 albedo = mix(side, face, step(0.5, abs(n.y)));
  gl_FragColor = vec4(shade(albedo, n, vPoint, 1.0, 1.0, 0.6), 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}
