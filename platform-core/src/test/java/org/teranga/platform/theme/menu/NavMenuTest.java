package org.teranga.platform.theme.menu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class NavMenuTest {
    private static final NavLink PLAN = link("plan", "/desk/plan", "");
    private static final NavLink COURSES = link("courses", "/desk/training", "learning");
    private static final NavLink LEARNERS = link("learners", "/desk/training/progress", "learning");

    @Test
    void aSectionIsOneEntryThatLeadsToItsFirst() {
        NavMenu menu = menu(List.of(PLAN, COURSES, LEARNERS), "/desk/plan/unplaced");
        assertThat(menu.items())
                .containsExactly(
                        new NavItem("plan", "/fr/desk/plan", true),
                        new NavItem("learning", "/fr/desk/training", false));
        assertThat(menu.section()).isEmpty();
    }

    @Test
    void onItsPagesASecondLineShowsAllOfIt() {
        NavMenu menu = menu(List.of(PLAN, COURSES, LEARNERS), "/desk/training/progress/x");
        assertThat(menu.items()).last().isEqualTo(new NavItem("learning", "/fr/desk/training", true));
        assertThat(menu.section())
                .containsExactly(
                        new NavItem("courses", "/fr/desk/training", false),
                        new NavItem("learners", "/fr/desk/training/progress", true));
    }

    @Test
    void aSectionOfOneEntryIsThatEntry() {
        NavMenu menu = menu(List.of(PLAN, LEARNERS), "/desk/training/progress");
        assertThat(menu.items()).last().isEqualTo(new NavItem("learners", "/fr/desk/training/progress", true));
        assertThat(menu.section()).isEmpty();
    }

    @Test
    void theHomeOfTheOthersIsCurrentOnItsOwnPageOnly() {
        NavLink home = link("home", "/desk", "");
        assertThat(menu(List.of(home, PLAN), "/desk").items().getFirst().current())
                .isTrue();
        assertThat(menu(List.of(home, PLAN), "/desk/imports").items()).noneMatch(NavItem::current);
        assertThat(menu(List.of(home), "/desk/imports").items())
                .as("alone, it holds all of them")
                .allMatch(NavItem::current);
    }

    @Test
    void aPathThatOnlyBeginsAlikeIsAnother() {
        assertThat(menu(List.of(PLAN), "/desk/planet").items())
                .containsExactly(new NavItem("plan", "/fr/desk/plan", false));
    }

    private static NavLink link(String key, String path, String section) {
        return new NavLink(Menu.DESK, key, path, 10, "dot", section);
    }

    private static NavMenu menu(List<NavLink> links, String path) {
        return NavMenu.of(links, path, "/fr", UnaryOperator.identity());
    }
}
