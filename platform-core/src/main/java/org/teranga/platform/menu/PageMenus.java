package org.teranga.platform.menu;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.route.ResourceClasses;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.theme.menu.NavLink;
import org.teranga.platform.theme.menu.Navigation;

/** What stands in the menus: read from the pages once, chosen for each request. */
@ApplicationScoped
class PageMenus implements Navigation {
    private final CurrentPerson person;
    private final Instance<MenuCondition> conditions;
    private final List<PageEntry> entries;

    @Inject
    PageMenus(CurrentPerson person, @Any Instance<MenuCondition> conditions) {
        this.person = person;
        this.conditions = conditions;
        this.entries = ResourceClasses.found().stream()
                .flatMap(PageEntry::of)
                .sorted(Comparator.comparing(PageEntry::link, NavLink.ORDER))
                .toList();
    }

    /** In one transaction: conditions that ask the database share it. */
    @Override
    @Transactional
    public List<NavLink> links() {
        boolean platform = TenantContext.current().isEmpty();
        Set<Permission> permissions = person.permissions();
        Map<Class<? extends MenuCondition>, Boolean> known = new HashMap<>();
        return entries.stream()
                .filter(entry -> (entry.link().menu() == Menu.PLATFORM) == platform && entry.isFor(permissions))
                .filter(entry -> entry.when().stream().allMatch(one -> known.computeIfAbsent(one, this::holds)))
                .map(entry -> entry.link().counting(count(entry)))
                .toList();
    }

    private long count(PageEntry entry) {
        return entry.when().stream()
                .mapToLong(one -> conditions.select(one).get().count())
                .sum();
    }

    private boolean holds(Class<? extends MenuCondition> condition) {
        return conditions.select(condition).get().holds();
    }
}
