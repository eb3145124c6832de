package org.teranga.tenantadmin.member.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.Role;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;

/** The page that shows who has which role: for the team at any time, and for every member before the association opens. */
@Path("/{lang: [a-z]{2,3}}/desk/team")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamPages implements MenuCondition {
    private final ShowTeam show;
    private final CurrentPerson person;

    @Inject
    TeamPages(ShowTeam show, CurrentPerson person) {
        this.show = show;
        this.person = person;
    }

    /** Whether the person of this request belongs to the team. */
    @Override
    public boolean holds() {
        return person.roles().stream().anyMatch(Role::ofTeam);
    }

    /** The page. */
    @MenuEntry(
            menu = Menu.ADMIN,
            key = "team.nav",
            order = 65,
            icon = "people",
            who = Permission.MEMBERS_MANAGE,
            section = "admin.group.people")
    // Leads, whose bar is full, find it beside what waits for a second person.
    @MenuEntry(
            menu = Menu.DESK,
            key = "team.nav",
            order = 86,
            section = "nav.section.association",
            unless = {Permission.MEMBERS_MANAGE, Permission.AUDIT_READ},
            when = TeamPages.class)
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage team() {
        if (!holds() && !TenantContext.required().preparing()) {
            throw Refusal.forbidden();
        }
        return new HtmlPage("tenantadmin/member/team", show.team());
    }
}
