package org.teranga.platform.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.theme.menu.NavLink;

/** A page says where it stands; its address and whom it admits are not said twice. Abstract, those here answer nobody. */
class PageEntryTest {
    @Test
    void aPageStandsInItsMenusForWhomItAdmits() {
        assertThat(PageEntry.of(Some.class))
                .containsExactlyInAnyOrder(
                        new PageEntry(
                                new NavLink(Menu.DESK, "some.nav", "/desk/some", 10, "dot", "some.section"),
                                Set.of(Permission.IMPORT),
                                Set.of(Permission.SETTINGS_EDIT),
                                List.of()),
                        new PageEntry(
                                new NavLink(Menu.ADMIN, "some.nav", "/desk/some", 20, "door", ""),
                                Set.of(Permission.SETTINGS_EDIT, Permission.AUDIT_READ),
                                Set.of(),
                                List.of(SomeWait.class)),
                        new PageEntry(
                                new NavLink(Menu.PUBLIC, "some.open", "/desk/some/open", 30, "dot", ""),
                                Set.of(),
                                Set.of(),
                                List.of()),
                        new PageEntry(
                                new NavLink(Menu.PLATFORM, "some.all", "/desk/some/all", 40, "dot", ""),
                                Set.of(),
                                Set.of(),
                                List.of()));
    }

    @Test
    void onePermissionIsEnoughAndOneKeepsOut() {
        PageEntry entry = new PageEntry(
                new NavLink(Menu.DESK, "some.nav", "/some", 10, "dot", ""),
                Set.of(Permission.IMPORT, Permission.AUDIT_READ),
                Set.of(Permission.SETTINGS_EDIT),
                List.of());
        assertThat(entry.isFor(Set.of(Permission.AUDIT_READ, Permission.OWN_FILE)))
                .isTrue();
        assertThat(entry.isFor(Set.of(Permission.AUDIT_READ, Permission.SETTINGS_EDIT)))
                .isFalse();
        assertThat(entry.isFor(Set.of(Permission.OWN_FILE))).isFalse();
        assertThat(entry.isFor(Set.of())).isFalse();
    }

    @Test
    void whatIsNoSinglePageStandsInNoMenu() {
        assertThatThrownBy(() -> PageEntry.of(Many.class).toList()).hasMessageContaining("/many/{id}");
    }

    @Path("/{lang: [a-z]{2,3}}/desk/some")
    public abstract static class Some {
        @MenuEntry(
                menu = Menu.DESK,
                key = "some.nav",
                order = 10,
                section = "some.section",
                unless = Permission.SETTINGS_EDIT)
        @MenuEntry(
                menu = Menu.ADMIN,
                key = "some.nav",
                order = 20,
                icon = "door",
                who = {Permission.SETTINGS_EDIT, Permission.AUDIT_READ},
                when = SomeWait.class)
        @GET
        @Requires(Permission.IMPORT)
        public void list() {}

        @MenuEntry(menu = Menu.PUBLIC, key = "some.open", order = 30)
        @GET
        @Path("open")
        @Public
        public void open() {}

        @MenuEntry(menu = Menu.PLATFORM, key = "some.all", order = 40, everybody = true)
        @GET
        @Path("all")
        @Requires(Permission.OPERATE_PLATFORM)
        public void all() {}
    }

    @Path("/{lang: [a-z]{2,3}}/many")
    public abstract static class Many {
        @MenuEntry(menu = Menu.DESK, key = "many.nav", order = 10)
        @GET
        @Path("{id}")
        @Public
        public void one() {}
    }

    interface SomeWait extends MenuCondition {}
}
