// A press on a department of the map ticks or unticks its box in the list; the map follows the boxes.
document.addEventListener("click", (press) => {
  const area = press.target.closest(".map--picker [data-code]");
  const box = area && document.querySelector(`input[name="regions"][value="${area.dataset.code}"]`);
  if (box) {
    box.click();
  }
});
document.addEventListener("change", (change) => {
  if (change.target.name === "regions") {
    const area = document.querySelector(`.map--picker [data-code="${change.target.value}"]`);
    area?.setAttribute("class", change.target.checked ? "map__3" : "map__0");
  }
});
