package org.teranga.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.menu.PageEntry;
import org.teranga.platform.theme.menu.NavLink;

/** What each role finds in the menus, among the doors and the notices: what a page adds appears here, and nothing disappears unseen. */
class MenusTest {
    private static final List<PageEntry> ENTRIES = Shipped.classes().stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::reflect)
            .flatMap(PageEntry::of)
            .sorted(Comparator.comparing(PageEntry::link, NavLink.ORDER))
            .toList();

    @Test
    void theseAreAllTheMenus() throws Exception {
        String golden;
        try (var file = MenusTest.class.getResourceAsStream("/menus.txt")) {
            golden = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> menus = Stream.concat(
                        Stream.of(menus("nobody", Set.of()), menus("operator", Set.of(Permission.OPERATE_PLATFORM))),
                        Stream.of(Role.values()).map(role -> menus(role.code(), role.permissions())))
                .toList();
        assertThat(String.join("\n", menus)).isEqualTo(golden);
    }

    private static String menus(String who, Set<Permission> permissions) {
        return ENTRIES.stream()
                .filter(entry -> entry.isFor(permissions))
                .sorted(Comparator.comparing(entry -> entry.link().menu()))
                .map(MenusTest::line)
                .collect(Collectors.joining("\n", who + "\n", "\n"));
    }

    private static String line(PageEntry entry) {
        NavLink link = entry.link();
        String said = Stream.of(
                        link.menu().name(),
                        String.valueOf(link.order()),
                        link.key(),
                        link.path(),
                        link.icon(),
                        link.section(),
                        when(entry.when()))
                .filter(word -> !word.isEmpty() && !word.equals("dot"))
                .collect(Collectors.joining(" "));
        return "  " + said;
    }

    private static String when(Collection<? extends Class<?>> conditions) {
        return conditions.stream()
                .map(Class::getSimpleName)
                .collect(Collectors.joining(" and ", conditions.isEmpty() ? "" : "when ", ""));
    }
}
