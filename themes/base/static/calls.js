// Lets colleagues know that somebody calls, so that nobody is called by two at once. Without this script a number is a plain link.
(() => {
  const said = (link, anyway) =>
    fetch(link.dataset.calls, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      redirect: "manual",
      keepalive: true,
      body: anyway ? "anyway=yes" : "",
    });

  const call = async (link) => {
    try {
      const answer = await said(link, false);
      if (answer.status === 409) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        if (!window.confirm(page.querySelector("#present")?.textContent.trim())) {
          return;
        }
        await said(link, true);
      }
    } catch {
      // Whoever is waited for is called all the same.
    }
    location.href = link.href;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-calls]");
    if (link) {
      event.preventDefault();
      call(link);
    }
  });
})();
