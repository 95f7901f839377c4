// Table and plate in metres, as modelled.
varying vec3 vPoint;
varying vec3 vNormal;

void main() {
  vPoint = position;
  vNormal = normal;
  gl_Position = projectionMatrix * viewMatrix * vec4(position, 1.0);
}
