// Runs axe on the page; contrast only for sorts of text that are not among those known to be legible.
async (legible) => {
    const known = new Set(legible);
    const judged = new Set();
    const grounds = new Map();
    const all = [document.body, ...document.body.querySelectorAll("*")];

    // What stands elsewhere than the flow puts it.
    const moved = element => {
        const style = getComputedStyle(element);
        const inset = [style.top, style.right, style.bottom, style.left].some(side => side !== "auto" && side !== "0px");
        const margins = [style.marginTop, style.marginRight, style.marginBottom, style.marginLeft];
        return ["absolute", "fixed", "sticky"].includes(style.position)
            || style.position === "relative" && inset
            || style.transform !== "none"
            || margins.some(margin => margin.startsWith("-"));
    };

    // All that the text of an element stands on; empty where that may be anything.
    const ground = element => {
        if (!element) {
            return "page";
        }
        if (!grounds.has(element)) {
            const below = ground(element.parentElement);
            const style = getComputedStyle(element);
            const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.mixBlendMode].join(" ");
            const plain = own === "rgba(0, 0, 0, 0) none 1 none normal";
            grounds.set(element, !below || moved(element) ? "" : plain ? below : below + " / " + own);
        }
        return grounds.get(element);
    };

    const boxes = all.filter(moved)
        .map(element => ({element, box: element.getBoundingClientRect()}))
        .filter(one => one.box.width > 1 && one.box.height > 1);
    const overlaps = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const beside = element => {
        const box = element.getBoundingClientRect();
        return boxes.some(one => !one.element.contains(element) && !element.contains(one.element) && overlaps(one.box, box));
    };

    const sort = element => {
        const under = ground(element);
        const style = getComputedStyle(element);
        return under && [style.color, style.webkitTextFillColor, style.fontSize, style.fontWeight, style.textShadow, under].join(" ");
    };

    // Axe passes over what is hidden, disabled or shorter than a word: such a text proves nothing for the others of its sort.
    const isJudged = element => element.checkVisibility({visibilityProperty: true})
        && !element.closest(":disabled, [aria-disabled=true]")
        && !element.closest("label")?.control?.disabled
        && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]{2}/u.test(node.data));

    for (const element of all) {
        const kind = beside(element) ? "" : sort(element);
        if (!kind || !known.has(kind)) {
            element.setAttribute("data-contrast", "unknown");
            if (kind && isJudged(element)) {
                judged.add(kind);
            }
        }
    }
    try {
        axe.configure({rules: [{id: "color-contrast", selector: "[data-contrast]"}]});
        const found = await axe.run(
            document, {resultTypes: ["violations", "incomplete"], elementRef: true, xpath: false});
        found.incomplete
            .filter(rule => rule.id === "color-contrast")
            .forEach(rule => rule.nodes.forEach(node => judged.delete(sort(node.element))));
        return {
            faults: found.violations.map(
                one => one.id + " at " + one.nodes.slice(0, 3).map(node => node.html).join(", ")),
            judged: [...judged],
        };
    } finally {
        document.querySelectorAll("[data-contrast]").forEach(element => element.removeAttribute("data-contrast"));
    }
}
