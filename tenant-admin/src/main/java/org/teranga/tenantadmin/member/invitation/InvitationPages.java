package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Role;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;

/** The pages behind the secret link of an invitation: who invites, the user name, a password to choose. */
@Path("/{lang: [a-z]{2,3}}/invitation/{link: [A-Za-z0-9_-]{32}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@BeforeOpening
public class InvitationPages {
    private static final String PAGE = "tenantadmin/member/invitation";

    /** The browser in which a password was chosen behind a link; it holds the link's hash. */
    private static final String CHOSEN = "teranga-chosen";

    private static final int MOMENT = 600;

    private final AcceptInvitation accept;
    private final PageContexts contexts;
    private final PlatformHost host;

    @Inject
    InvitationPages(AcceptInvitation accept, PageContexts contexts, PlatformHost host) {
        this.accept = accept;
        this.contexts = contexts;
        this.host = host;
    }

    /** The page. */
    @GET
    @Public
    public Response show(
            @PathParam("link") String link,
            @QueryParam("happened") @Nullable String happened,
            @CookieParam(CHOSEN) @Nullable String chosen) {
        Invitation invitation = here(link);
        boolean own = new SecretText(link).hash().equals(chosen);
        boolean now = "done".equals(happened) && invitation.acceptedAt() != null && own;
        String state =
                now ? "done" : invitation.acceptedAt() != null ? "used" : accept.open(invitation) ? "open" : "over";
        return page(view(invitation, link, state, FilledForm.EMPTY), 200);
    }

    /** Takes the password. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("link") String link,
            @FormParam("password") @Nullable String password,
            @FormParam("again") @Nullable String again) {
        Invitation invitation = here(link);
        String chosen = Objects.requireNonNullElse(password, "");
        if (accept.open(invitation) && !chosen.equals(again)) {
            return faulty(invitation, link, "again", contexts.text("invitation.password.differs"));
        }
        try {
            accept.accept(link, chosen);
            return Response.seeOther(URI.create(address(link) + "?happened=done"))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .cookie(chosenHere(link))
                    .build();
        } catch (Invalid refused) {
            var fault = refused.errors().getFirst();
            String words = contexts.text(fault.key(), fault.arguments().toArray());
            return faulty(invitation, link, "password", words);
        } catch (Refusal usedOrOver) {
            return Response.seeOther(URI.create(address(link))).build();
        }
    }

    /** The browser in which the password was chosen is told the user name for a moment; a letter may be read by others later. */
    private NewCookie chosenHere(String link) {
        return new NewCookie.Builder(CHOSEN)
                .value(new SecretText(link).hash())
                .path(address(link))
                .maxAge(MOMENT)
                .httpOnly(true)
                .secure(host.secure())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    private Response faulty(Invitation invitation, String link, String field, String words) {
        FilledForm form = new FilledForm(Map.of(), List.of(new FormFault(field, words)));
        return page(view(invitation, link, "open", form), 422);
    }

    private Invitation here(String link) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        return accept.behind(link).orElseThrow(Refusal::notFound);
    }

    private InvitationView view(Invitation invitation, String link, String state, FilledForm form) {
        String back = "/" + contexts.language().tag();
        if (state.equals("used") || state.equals("over")) {
            boolean forPassword = invitation.forPassword();
            String signIn = "/auth/sign-in?return=" + back + "/me";
            return new InvitationView(state, "", "", List.of(), forPassword, false, address(link), form, signIn);
        }
        return new InvitationView(
                state,
                invitation.name(),
                invitation.userName(),
                InvitationRequest.codes(invitation.roles()),
                invitation.forPassword(),
                accept.asksForMore(invitation),
                address(link),
                form,
                "/auth/sign-in?name=" + invitation.userName() + "&return=" + back + first(invitation.roles()));
    }

    /** Where somebody with these roles begins. */
    private static String first(Set<Role> roles) {
        boolean preparing = TenantContext.current().filter(Tenant::preparing).isPresent();
        if (roles.contains(Role.ADMIN)) {
            return preparing ? "/admin/start" : "/admin";
        }
        boolean desk = roles.stream().anyMatch(role -> role.permissions().contains(Permission.OFFERS_READ));
        return desk ? "/desk" : "/me";
    }

    private String address(String link) {
        return "/" + contexts.language().tag() + "/invitation/" + link;
    }

    /** No page behind a secret link is kept by a browser or told to another site. */
    private static Response page(InvitationView view, int status) {
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new HtmlPage(PAGE, view, status))
                .build();
    }
}
