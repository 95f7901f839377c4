// A picture-filling triangle behind everything, with the direction of each of its points.
varying vec3 vDirection;

void main() {
  vec4 eye = inverse(projectionMatrix) * vec4(position.xy, 1.0, 1.0);
  vDirection = transpose(mat3(viewMatrix)) * (eye.xyz / eye.w);
  gl_Position = vec4(position.xy, 1.0, 1.0);
}
