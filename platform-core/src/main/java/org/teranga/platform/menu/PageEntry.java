package org.teranga.platform.menu;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.route.Route;
import org.teranga.platform.route.Routes;
import org.teranga.platform.theme.menu.NavLink;

/**
 * An entry of a menu, as the page to which it leads says it.
 *
 * @param link   where it stands, its words, its address
 * @param who    who sees it: whoever may do one of these; empty for everybody
 * @param unless who does not
 * @param when   what holds besides
 */
public record PageEntry(
        NavLink link, Set<Permission> who, Set<Permission> unless, List<Class<? extends MenuCondition>> when) {
    public PageEntry {
        who = Set.copyOf(who);
        unless = Set.copyOf(unless);
        when = List.copyOf(when);
    }

    /** Those of a resource. */
    public static Stream<PageEntry> of(Class<?> resource) {
        return Stream.of(resource.getMethods())
                .flatMap(method -> Stream.of(method.getAnnotationsByType(MenuEntry.class))
                        .map(said -> of(Routes.of(resource, method).findFirst().orElseThrow(), said)));
    }

    private static PageEntry of(Route route, MenuEntry said) {
        Set<Permission> who = Set.of(said.who());
        if (who.isEmpty() && !said.everybody()) {
            who = route.permission().map(Set::of).orElse(Set.of());
        }
        NavLink link =
                new NavLink(said.menu(), said.key(), inAnyLanguage(route), said.order(), said.icon(), said.section());
        return new PageEntry(link, who, Set.of(said.unless()), List.of(said.when()));
    }

    /** The path after the language. */
    private static String inAnyLanguage(Route route) {
        int rest = route.path().indexOf('/', 1);
        String path = rest < 0 ? "/" : route.path().substring(rest);
        if (path.contains("{")) {
            throw new IllegalStateException(route + " is no single page: it cannot stand in a menu");
        }
        return path;
    }

    /** Whether it is shown to somebody with these permissions, as soon as its conditions hold. */
    public boolean isFor(Set<Permission> permissions) {
        return (who.isEmpty() || !Collections.disjoint(who, permissions)) && Collections.disjoint(unless, permissions);
    }
}
