package org.teranga.platform.theme.menu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A menu of a page. Entries of one section stand in it as one entry, which leads to the first of them; on their pages a second line
 * shows them all. A section of which a person sees one entry only is that entry.
 *
 * @param items   the first line
 * @param section the second line; empty where the page stands under no section
 */
public record NavMenu(List<NavItem> items, List<NavItem> section) {
    public static final NavMenu EMPTY = new NavMenu(List.of(), List.of());

    public NavMenu {
        items = List.copyOf(items);
        section = List.copyOf(section);
    }

    /**
     * The menu of these entries. Of two entries that the page stands under, the one with the longer path is the current one; the home of
     * the others, as {@code /desk}, is current on its own page only.
     *
     * @param links in their order
     * @param path  of the page, without its language
     * @param home  the start of every address: {@code /fr}
     * @param words the words of a message key
     */
    public static NavMenu of(List<NavLink> links, String path, String home, UnaryOperator<String> words) {
        String current = links.stream()
                .map(NavLink::path)
                .filter(start -> path.equals(start) || (path.startsWith(start + "/") && !isHome(start, links)))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        Map<String, List<NavLink>> sections = new LinkedHashMap<>();
        for (NavLink link : links) {
            String name = link.section().isEmpty() ? link.key() : link.section();
            sections.computeIfAbsent(name, absent -> new ArrayList<>()).add(link);
        }
        List<NavItem> items = new ArrayList<>();
        List<NavItem> section = List.of();
        for (Map.Entry<String, List<NavLink>> each : sections.entrySet()) {
            List<NavLink> inside = each.getValue();
            boolean here = inside.stream().anyMatch(link -> link.path().equals(current));
            String key = inside.size() == 1 ? inside.getFirst().key() : each.getKey();
            items.add(new NavItem(
                    words.apply(key),
                    home + inside.getFirst().path(),
                    here,
                    inside.stream().mapToLong(NavLink::count).sum()));
            if (here && inside.size() > 1) {
                section = inside.stream()
                        .map(link -> new NavItem(
                                words.apply(link.key()),
                                home + link.path(),
                                link.path().equals(current),
                                link.count()))
                        .toList();
            }
        }
        return new NavMenu(items, section);
    }

    private static boolean isHome(String start, List<NavLink> links) {
        return start.lastIndexOf('/') == 0
                && links.stream().anyMatch(link -> link.path().startsWith(start + "/"));
    }
}
