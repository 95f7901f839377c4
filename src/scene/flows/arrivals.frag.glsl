// An arrowhead that points the way it goes, or a turning coin with a dark edge and a trail behind it.
uniform vec3 uPullColour;
uniform vec3 uPullRim;
uniform vec3 uCoin;
uniform vec3 uCoinEdge;
flat varying vec2 vAhead;
flat varying vec3 vSign;

void main() {
  vec2 p = vec2(2.0, -2.0) * gl_PointCoord + vec2(-1.0, 1.0);
  p = vec2(p.x * vAhead.y - p.y * vAhead.x, dot(p, vAhead));
  vec3 colour;
  float cover;
  if (vSign.x < 0.5) {
    float away = max(0.62 * (p.y + 1.5 * abs(p.x) - 0.78), -p.y - 0.5 + 0.3 * (1.0 - abs(p.x)));
    colour = mix(uPullRim, uPullColour, 1.0 - smoothstep(-0.1, 0.0, away));
    cover = 1.0 - smoothstep(0.06, 0.16, away);
  } else {
    vec2 face = (p - vec2(0.0, 0.42)) / vec2(mix(0.3, 1.0, abs(vSign.z)), 1.0);
    float r = length(face);
    float ring = smoothstep(0.2, 0.25, r) * (1.0 - smoothstep(0.25, 0.3, r));
    colour = mix(uCoin, uCoinEdge, max(smoothstep(0.36, 0.42, r), 0.6 * ring));
    float trail = (1.0 - smoothstep(0.0, 0.3 * (0.4 + 0.6 * (p.y + 1.0)), abs(p.x))) * smoothstep(-1.0, 0.4, p.y) * step(p.y, 0.42);
    float coin = 1.0 - smoothstep(0.48, 0.56, r);
    colour = mix(uCoin, colour, coin);
    cover = max(coin, 0.4 * trail);
  }
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
  cover *= vSign.y;
  gl_FragColor = vec4(gl_FragColor.rgb * cover, cover);
}
