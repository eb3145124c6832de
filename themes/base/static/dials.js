// The number is the truth; the slider shows it and helps to find it.
document.addEventListener("input", (event) => {
  const dial = event.target.closest(".dial");
  if (dial === null) {
    return;
  }
  const number = dial.querySelector("input[type=number]");
  const slider = dial.querySelector("input[type=range]");
  if (event.target === slider) {
    number.value = slider.value;
  } else if (event.target === number) {
    slider.value = number.value;
  }
});
