package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.tenantadmin.member.invitation.FormerMembers;

/** The members: a list, one by one, and what an administrator does about them. */
@Path("/{lang: [a-z]{2,3}}/admin/members")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.MEMBERS_MANAGE)
public class MemberPages {
    private static final int ROWS = 50;
    private static final Set<String> TOLD = Set.of("invited", "asked", "again", "withdrawn", "removed", "dismissed");
    private static final Set<String> HAPPENED = Set.of("roles", "asked", "suspended", "resumed", "password");
    private static final String ONE = "tenantadmin/member/member";

    private final ShowMembers show;
    private final ChangeMember change;
    private final SendPasswordLink links;
    private final SentForms forms;
    private final FormerMembers former;

    @Inject
    MemberPages(ShowMembers show, ChangeMember change, SendPasswordLink links, SentForms forms, FormerMembers former) {
        this.show = show;
        this.change = change;
        this.links = links;
        this.forms = forms;
        this.former = former;
    }

    /** The list. */
    @MenuEntry(menu = Menu.ADMIN, key = "member.nav", order = 60, icon = "people", section = "admin.group.people")
    @GET
    @Requires(Permission.MEMBERS_MANAGE)
    public HtmlPage list(@Context UriInfo uri, @QueryParam("happened") @Nullable String happened) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("role", "state", "q"), List.of("since"), ROWS);
        return new HtmlPage("tenantadmin/member/members", show.list(query, former.all(), known(happened, TOLD)));
    }

    /** Lets go of somebody who was a member where the association comes from. */
    @POST
    @Path("former/{id: [0-9a-f-]{36}}/dismiss")
    @Requires(Permission.MEMBERS_MANAGE)
    public Redirect dismiss(@PathParam("id") UUID id) {
        former.remove(id);
        return to("?happened=dismissed");
    }

    /** One member. */
    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Requires(Permission.MEMBERS_MANAGE)
    public HtmlPage member(@PathParam("id") UUID id, @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(ONE, show.member(id, known(happened, HAPPENED)));
    }

    /** Gives and takes roles. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/roles")
    @Requires(Permission.MEMBERS_MANAGE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect roles(@PathParam("id") UUID id, Answers sent) {
        try {
            boolean waits = change.roles(id, sent.all("roles"), sent.all("languages"));
            return to("/" + id + (waits ? "?happened=asked" : "?happened=roles"));
        } catch (Invalid refused) {
            return new HtmlPage(ONE, show.again(id, forms.again(sent, refused.errors())), RefusalStatus.of(refused));
        }
    }

    /** Keeps a member out at once. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/suspend")
    @Requires(Permission.MEMBERS_MANAGE)
    public Redirect suspend(@PathParam("id") UUID id) {
        change.suspend(id);
        return to("/" + id + "?happened=suspended");
    }

    /** Lets a member in again. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/resume")
    @Requires(Permission.MEMBERS_MANAGE)
    public Redirect resume(@PathParam("id") UUID id) {
        return to("/" + id + (change.resume(id) ? "?happened=asked" : "?happened=resumed"));
    }

    /** Asks once more before a membership ends. */
    @GET
    @Path("{id: [0-9a-f-]{36}}/remove")
    @Requires(Permission.MEMBERS_MANAGE)
    public HtmlPage ask(@PathParam("id") UUID id) {
        return new HtmlPage("tenantadmin/member/remove", show.member(id, ""));
    }

    /** Ends a membership. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/remove")
    @Requires(Permission.MEMBERS_MANAGE)
    public Redirect remove(@PathParam("id") UUID id) {
        return to(change.remove(id) ? "/" + id + "?happened=asked" : "?happened=removed");
    }

    /** Sends a link for another password. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/password")
    @Requires(Permission.MEMBERS_MANAGE)
    public Redirect password(@PathParam("id") UUID id, @PathParam("lang") String language) {
        var member = change.required(id);
        links.toAccount(member, language);
        return to("/" + id + "?happened=password");
    }

    private Redirect to(String rest) {
        return new Redirect(show.href() + rest);
    }

    static String known(@Nullable String happened, Set<String> words) {
        return happened != null && words.contains(happened) ? happened : "";
    }
}
