package org.teranga.platform.picture;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.teranga.platform.refusal.Refusal;

/**
 * A drawing made anew from one that was sent: shapes, gradients and clips that this list knows, and nothing else. Scripts, events, styles,
 * animations, foreign markup, pictures within and references out of the drawing are not copied; simple classes of a {@code <style>} become
 * attributes first, since drawing programs write colours so. Entities and document types are never read.
 */
final class CleanSvg {
    static final String TYPE = "image/svg+xml";

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int MOST_ELEMENTS = 5_000;
    private static final int DEEPEST = 40;
    private static final int LARGEST_SIDE = 4_000;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "text",
            "tspan");
    private static final Set<String> MISSED = Set.of(
            "script",
            "foreignObject",
            "image",
            "use",
            "symbol",
            "a",
            "switch",
            "pattern",
            "filter",
            "marker",
            "animate",
            "animateTransform",
            "animateMotion",
            "set",
            "textPath",
            "iframe",
            "audio",
            "video",
            "handler");
    private static final Set<String> PAINT = Set.of(
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity",
            "opacity",
            "color",
            "clip-path",
            "clip-rule",
            "mask",
            "stop-color",
            "stop-opacity",
            "display",
            "visibility",
            "font-family",
            "font-size",
            "font-weight",
            "font-style",
            "text-anchor",
            "letter-spacing",
            "vector-effect");
    private static final Set<String> GEOMETRY = Set.of(
            "id",
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "d",
            "points",
            "transform",
            "dx",
            "dy",
            "rotate",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "preserveAspectRatio",
            "pathLength");
    /** No bracket but those of numbers, colours and references within; no quotes, backslashes or ends of declarations. */
    private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{N}\\s#.,%+\\-_/]*");

    private static final Pattern FUNCTION = Pattern.compile(
            "(?i)(url\\(#[\\w.-]+\\)|(?:rgba?|hsla?|matrix|translate|scale|rotate|skew[xy])\\([\\d\\s.,%e+-]*\\))");
    private static final Pattern RULE = Pattern.compile("\\.([\\w-]+)\\s*(?:,\\s*\\.([\\w-]+)\\s*)*\\{([^}]*)\\}");

    private final Map<String, Map<String, String>> classes = new HashMap<>();
    private final Set<String> leftOut = new TreeSet<>();
    private int elements;

    private CleanSvg() {}

    /**
     * Makes a drawing anew.
     *
     * @param sent the file as it came
     * @throws Refusal invalid where it is no drawing, or too large a one
     */
    static CleanPicture clean(byte[] sent) {
        try {
            CleanSvg cleaning = new CleanSvg();
            cleaning.readStyles(sent);
            StringWriter text = new StringWriter();
            double[] size = cleaning.copy(sent, text);
            int[] whole = whole(size);
            byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
            return new CleanPicture(TYPE, content, whole[0], whole[1], cleaning.leftOut);
        } catch (XMLStreamException unreadable) {
            throw Refusal.unprocessable("picture.svg_unreadable");
        }
    }

    private static XMLEventReader reader(byte[] sent) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory.createXMLEventReader(new ByteArrayInputStream(sent));
    }

    private void readStyles(byte[] sent) throws XMLStreamException {
        XMLEventReader events = reader(sent);
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement() && local(event.asStartElement()).equals("style")) {
                Matcher rule = RULE.matcher(events.getElementText().replaceAll("(?s)/\\*.*?\\*/", ""));
                while (rule.find()) {
                    Map<String, String> declared = declarations(rule.group(3));
                    for (String name :
                            rule.group().substring(0, rule.group().indexOf('{')).split(",")) {
                        classes.computeIfAbsent(name.strip().substring(1), any -> new HashMap<>())
                                .putAll(declared);
                    }
                }
            }
        }
    }

    private double[] copy(byte[] sent, StringWriter text) throws XMLStreamException {
        XMLEventReader events = reader(sent);
        XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        Deque<String> open = new ArrayDeque<>();
        double[] size = {0, 0};
        while (events.hasNext()) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                StartElement element = event.asStartElement();
                if (open.isEmpty()) {
                    size = size(element);
                }
                if (copied(element, open)) {
                    out.writeStartElement(local(element));
                    if (open.isEmpty()) {
                        out.writeDefaultNamespace(SVG);
                    }
                    writeAttributes(element, open.isEmpty(), size, out);
                    open.push(local(element));
                } else {
                    note(local(element));
                    skip(events);
                }
            } else if (event.isEndElement()) {
                out.writeEndElement();
                open.pop();
            } else if (event.isCharacters() && !open.isEmpty() && says(open.peek())) {
                out.writeCharacters(event.asCharacters().getData());
            }
        }
        out.flush();
        return size;
    }

    private boolean copied(StartElement element, Deque<String> open) {
        String name = local(element);
        if (open.isEmpty()
                && !(name.equals("svg") && element.getName().getNamespaceURI().equals(SVG))) {
            throw Refusal.unprocessable("picture.svg_unreadable");
        }
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            throw Refusal.unprocessable("picture.svg_intricate", MOST_ELEMENTS);
        }
        return ELEMENTS.contains(name) && element.getName().getNamespaceURI().equals(SVG);
    }

    /** What drawing programs note for themselves is not missed. */
    private void note(String element) {
        if (MISSED.contains(element)) {
            leftOut.add(element);
        }
    }

    private static boolean says(String element) {
        return Set.of("title", "desc", "text", "tspan").contains(element);
    }

    private void skip(XMLEventReader events) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = events.nextEvent();
            if (event.isStartElement()) {
                depth++;
            } else if (event.isEndElement()) {
                depth--;
            }
        }
    }

    private void writeAttributes(StartElement element, boolean root, double[] size, XMLStreamWriter out)
            throws XMLStreamException {
        Map<String, String> kept = new HashMap<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            String name = attribute.getName().getLocalPart();
            String value = attribute.getValue();
            boolean own = attribute.getName().getNamespaceURI().isEmpty();
            if (own && name.equals("class")) {
                for (String word : value.split("\\s+")) {
                    classes.getOrDefault(word, Map.of()).forEach(kept::put);
                }
            } else if (own && name.equals("style")) {
                kept.putAll(declarations(value));
            } else if (own && (GEOMETRY.contains(name) || PAINT.contains(name)) && harmless(value)) {
                kept.putIfAbsent(name, value.strip());
            } else if (name.startsWith("on")) {
                leftOut.add(name);
            }
        }
        if (root && !kept.containsKey("viewBox")) {
            kept.put("viewBox", "0 0 " + size[0] + " " + size[1]);
        }
        for (Map.Entry<String, String> one : new TreeMap<>(kept).entrySet()) {
            out.writeAttribute(one.getKey(), one.getValue());
        }
    }

    private static Map<String, String> declarations(String style) {
        Map<String, String> declared = new HashMap<>();
        for (String declaration : style.split(";")) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2) {
                String name = parts[0].strip().toLowerCase(Locale.ROOT);
                String value = parts[1].strip().replace("\"", "").replace("'", "");
                if (PAINT.contains(name) && harmless(value)) {
                    declared.put(name, value);
                }
            }
        }
        return declared;
    }

    private static boolean harmless(String value) {
        return HARMLESS.matcher(FUNCTION.matcher(value).replaceAll("")).matches();
    }

    private static double[] size(StartElement root) {
        String[] box = value(root, "viewBox").strip().split("[\\s,]+");
        double[] size = box.length == 4
                ? new double[] {number(box[2]), number(box[3])}
                : new double[] {number(value(root, "width")), number(value(root, "height"))};
        if (!(size[0] > 0 && size[1] > 0 && size[0] / size[1] < 20 && size[1] / size[0] < 20)) {
            throw Refusal.unprocessable("picture.svg_size");
        }
        return size;
    }

    /** The size in whole units, its larger side {@value #LARGEST_SIDE} at most: only the proportion counts. */
    private static int[] whole(double[] size) {
        double factor = Math.max(1, Math.max(size[0], size[1]) / LARGEST_SIDE);
        double least = Math.max(1, 40 / Math.min(size[0], size[1]));
        double by = factor > 1 ? 1 / factor : Math.min(least, LARGEST_SIDE / Math.max(size[0], size[1]));
        return new int[] {(int) Math.max(1, Math.round(size[0] * by)), (int) Math.max(1, Math.round(size[1] * by))};
    }

    private static double number(String text) {
        Matcher number =
                Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,9})?)(px|pt|mm)?\\s*").matcher(text);
        return number.matches() ? Double.parseDouble(number.group(1)) : 0;
    }

    private static String value(StartElement element, String name) {
        Attribute attribute = element.getAttributeByName(new QName(name));
        return attribute == null ? "" : attribute.getValue();
    }

    private static String local(StartElement element) {
        return element.getName().getLocalPart();
    }
}
