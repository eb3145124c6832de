package org.teranga.tenantadmin.member;

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
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;

/** Who has which role: for the team at any time, and for every member before the association opens. */
@Path("/{lang: [a-z]{2,3}}/desk/team")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TeamPages {
    private final ShowTeam show;
    private final CurrentPerson person;

    @Inject
    TeamPages(ShowTeam show, CurrentPerson person) {
        this.show = show;
        this.person = person;
    }

    /** The page. */
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage team() {
        boolean staff = person.roles().stream().anyMatch(Role::staff);
        if (!staff && !TenantContext.required().preparing()) {
            throw Refusal.forbidden();
        }
        return new HtmlPage("tenantadmin/member/team", show.team());
    }
}
