package org.teranga.rights.integreat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.DocumentReading;
import org.teranga.rights.RightsKinds;

/**
 * The published pages of an association in one language, with the topics that lead to them. A page stands in it where its title is
 * published in the language; a topic where a page below it does, called as in its source where it has no name in the language.
 */
final class ContentTree {
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Node> byPath = new HashMap<>();

    /**
     * A page or topic.
     *
     * @param reading   what it says
     * @param parent    the one above it; null at the root
     * @param path      its slugs from the root on, with slashes between
     * @param order     its place among all
     * @param languages in which it can be read
     */
    record Node(
            DocumentReading reading, @Nullable Node parent, String path, int order, SequencedSet<String> languages) {
        Document document() {
            return reading.document();
        }

        boolean topic() {
            return document().kind().equals(RightsKinds.TOPIC);
        }

        /** How many stand above it. */
        int depth() {
            return parent == null ? 0 : parent.depth() + 1;
        }

        /** Whether it is this one or stands somewhere below. */
        boolean under(Node other) {
            return this.equals(other) || parent != null && parent.under(other);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Node node
                    && node.document().id().equals(document().id());
        }

        @Override
        public int hashCode() {
            return document().id().hashCode();
        }
    }

    /**
     * @param published all published topics and pages
     * @param language  in which they are read
     */
    ContentTree(List<DocumentBook> published, String language) {
        Map<UUID, DocumentBook> books = new LinkedHashMap<>();
        published.stream()
                .sorted(Comparator.comparing(
                                (DocumentBook book) -> book.document().position())
                        .thenComparing(book -> book.document().slug()))
                .forEach(book -> books.put(book.document().id(), book));
        Map<UUID, SequencedSet<String>> languages = languages(books);
        List<DocumentBook> topicsFirst = new ArrayList<>(books.values());
        topicsFirst.sort(Comparator.comparing(book -> book.document().kind().equals(RightsKinds.PAGE)));
        for (DocumentBook book : topicsFirst) {
            node(book.document().id(), books, languages, language, new TreeSet<>());
        }
    }

    /** Those of a topic are those of the pages below it. */
    private static Map<UUID, SequencedSet<String>> languages(Map<UUID, DocumentBook> books) {
        Map<UUID, SequencedSet<String>> languages = new HashMap<>();
        for (DocumentBook book : books.values()) {
            if (!book.document().kind().equals(RightsKinds.PAGE)) {
                continue;
            }
            TreeSet<UUID> seen = new TreeSet<>();
            for (DocumentBook at = book; at != null && seen.add(at.document().id()); at = above(at, books)) {
                languages
                        .computeIfAbsent(at.document().id(), any -> new LinkedHashSet<>())
                        .addAll(book.languages());
            }
        }
        return languages;
    }

    private static @Nullable DocumentBook above(DocumentBook book, Map<UUID, DocumentBook> books) {
        UUID parent = book.document().parent();
        return parent == null ? null : books.get(parent);
    }

    private @Nullable Node node(
            UUID id,
            Map<UUID, DocumentBook> books,
            Map<UUID, SequencedSet<String>> languages,
            String language,
            TreeSet<UUID> way) {
        Node known = nodes.get(id);
        DocumentBook book = books.get(id);
        SequencedSet<String> its = languages.get(id);
        if (known != null || book == null || its == null || !its.contains(language) || !way.add(id)) {
            return known;
        }
        Optional<DocumentReading> reading = DocumentReading.of(book, language);
        if (reading.isEmpty()) {
            return null;
        }
        UUID above = book.document().parent();
        Node parent = above == null ? null : node(above, books, languages, language, way);
        String path =
                (parent == null ? "" : parent.path() + "/") + book.document().slug();
        Node node = new Node(reading.get(), parent, path, nodes.size() + 1, its);
        nodes.put(id, node);
        byPath.putIfAbsent(path, node);
        return node;
    }

    /** All, those above before those below. */
    List<Node> all() {
        return List.copyOf(nodes.values());
    }

    /** Those at the root. */
    List<Node> roots() {
        return nodes.values().stream().filter(node -> node.parent() == null).toList();
    }

    /** The one at this path, without slashes at its ends. */
    Optional<Node> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** These and what stands up to so many levels below them. */
    List<Node> below(List<Node> tops, int levels) {
        return nodes.values().stream()
                .filter(node -> tops.stream().anyMatch(top -> node.under(top) && node.depth() - top.depth() <= levels))
                .toList();
    }

    /** Those above one, the highest first. */
    static List<Node> above(Node node) {
        List<Node> above = new ArrayList<>();
        for (Node at = node.parent(); at != null; at = at.parent()) {
            above.addFirst(Objects.requireNonNull(at));
        }
        return above;
    }
}
