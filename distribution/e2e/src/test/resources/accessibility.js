// Runs axe on the page; contrast only for sorts of text that are not among those known to be legible.
async (legible) => {
    const known = new Set(legible);
    const judged = new Set();
    const grounds = new Map();

    // All that the text of an element stands on; empty where it may stand on anything, since it was taken out of the flow.
    const ground = element => {
        if (!element) {
            return "page";
        }
        if (!grounds.has(element)) {
            const below = ground(element.parentElement);
            const style = getComputedStyle(element);
            const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter].join(" ");
            const free = style.position === "absolute" || style.position === "fixed";
            const plain = own === "rgba(0, 0, 0, 0) none 1 none";
            grounds.set(element, free || !below ? "" : plain ? below : below + " / " + own);
        }
        return grounds.get(element);
    };

    const sort = element => {
        const under = ground(element);
        const style = getComputedStyle(element);
        return under && [style.color, style.fontSize, style.fontWeight, style.textShadow, under].join(" ");
    };

    // What is hidden is not judged: it is looked at where it is shown.
    const hasShownText = element => element.checkVisibility({visibilityProperty: true})
        && (element.matches("input, select, textarea")
            || [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()));

    for (const element of document.body.querySelectorAll("*")) {
        const kind = sort(element);
        if (!kind || !known.has(kind)) {
            element.setAttribute("data-contrast", "unknown");
            if (kind && hasShownText(element)) {
                judged.add(kind);
            }
        }
    }
    try {
        axe.configure({rules: [{id: "color-contrast", selector: "[data-contrast]"}]});
        const found = await axe.run(document, {resultTypes: ["violations"], xpath: false});
        return {
            faults: found.violations.map(
                one => one.id + " at " + one.nodes.slice(0, 3).map(node => node.html).join(", ")),
            judged: [...judged],
        };
    } finally {
        document.querySelectorAll("[data-contrast]").forEach(element => element.removeAttribute("data-contrast"));
    }
}
