// Looks at the page for axe: "look" says of what build it is, "judge" runs axe on it.
// A page of the same build as one that was sound is sound as far as axe can tell: axe reads elements, their attributes and colours, and whether
// there is text, not what it says. Contrast is asked only of sorts of text that are not among those known to be legible.
async ([task, legible]) => {
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

    // How an element is built, with all that is in it. Numbers, ids and languages vary with what is told: of those counts whether they are right.
    // Of neighbours that are built alike one counts.
    const TOLD = new Set(["content", "value", "placeholder", "datetime", "title", "alt", "src", "srcset", "action", "nonce", "style", "d", "points",
        "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height", "transform", "viewbox"]);
    const REFERS = new Set(["for", "list", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-errormessage"]);
    const OURS = /^(fr|en|ar|fa-AF|ps|uk|ti|so|bo)$/;
    const TARGET = 24;
    const ids = new Map();
    document.querySelectorAll("[id]").forEach(one => ids.set(one.id, (ids.get(one.id) ?? 0) + 1));
    const attribute = (element, {name, value}) => {
        const key = name.toLowerCase();
        if (key === "lang" || key === "hreflang") {
            return key + (OURS.test(value) ? "" : "=" + value);
        }
        if (key === "id") {
            return "id" + ids.get(value);
        }
        if (REFERS.has(key)) {
            return key + value.trim().split(/\s+/).map(id => ids.get(id) ?? 0).join("");
        }
        if (key === "href") {
            return "href" + Number(value.startsWith("#")) + Number(!value.startsWith("#") || ids.has(decodeURIComponent(value.slice(1))));
        }
        if (key === "aria-label") {
            const same = document.querySelectorAll(element.localName + "[aria-label=\"" + CSS.escape(value) + "\"]").length;
            return "label" + Number(Boolean(value.trim())) + Number(same > 1);
        }
        if (TOLD.has(key)) {
            return key + Number(Boolean(value.trim()));
        }
        return key + "=" + value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|\d+/g, "0");
    };
    const built = element => {
        const inside = [];
        for (const node of element.childNodes) {
            const one = node.nodeType === Node.ELEMENT_NODE ? built(node)
                : node.nodeType !== Node.TEXT_NODE || !node.data.trim() ? ""
                : /[\p{L}\p{N}]{2}/u.test(node.data) ? "text" : "sign";
            if (one && one !== inside[inside.length - 1]) {
                inside.push(one);
            }
        }
        const box = element.matches("a, button, input, select, textarea, summary, [tabindex], [role]") && element.getBoundingClientRect();
        return ["<" + element.localName,
            ...[...element.attributes].map(one => attribute(element, one)).sort(),
            box ? "target" + Number(box.width >= TARGET) + Number(box.height >= TARGET) : "",
            element.labels ? "labels" + element.labels.length : "",
            element.checkVisibility({visibilityProperty: true}) ? "" : "hidden",
            beside(element) ? "beside" : sort(element) || "moved"].join(" ") + ">" + inside.join("") + "</>";
    };

    if (task === "look") {
        const page = [innerWidth, Boolean(document.title.trim()), OURS.test(document.documentElement.lang), built(document.body)].join(" ");
        const hash = await crypto.subtle?.digest("SHA-256", new TextEncoder().encode(page));
        return hash ? [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, "0")).join("") : page;
    }

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
