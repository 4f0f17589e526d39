/** Refuses a Node that cannot run this project, with the mend. Import it first. */

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Node ${process.versions.node} quá cũ (cần 22.18 trở lên).\n  → Chạy bằng “npm run …”: gói node đi kèm dự án sẽ được dùng. Nếu vẫn báo lỗi, chạy “npm ci” lại hoặc cài Node 24.`,
  );
  process.exit(1);
}
