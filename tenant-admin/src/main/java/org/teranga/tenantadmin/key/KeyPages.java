package org.teranga.tenantadmin.key;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.tenantadmin.authority.ShowWaitingRights;

/** An administrator makes keys for programs and revokes them. */
@Path("/{lang: [a-z]{2,3}}/admin/keys")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SETTINGS_EDIT)
public class KeyPages {
    private static final String PAGE = "tenantadmin/key/keys";

    private final LookAfterKeys keys;
    private final Members members;
    private final CurrentPerson person;
    private final ShowWaitingRights waiting;
    private final SentForms forms;
    private final PageContexts contexts;

    @Inject
    KeyPages(
            LookAfterKeys keys,
            Members members,
            CurrentPerson person,
            ShowWaitingRights waiting,
            SentForms forms,
            PageContexts contexts) {
        this.keys = keys;
        this.members = members;
        this.person = person;
        this.waiting = waiting;
        this.forms = forms;
        this.contexts = contexts;
    }

    /** The keys, and the form of a new one. */
    @MenuEntry(menu = Menu.ADMIN, key = "key.nav", order = 80, icon = "lock", section = "admin.group.people")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public Response list(@QueryParam("happened") @Nullable String happened) {
        return page(
                FilledForm.startingWith(Map.of("days", "90")), "", "revoked".equals(happened) ? "revoked" : "", 200);
    }

    /** Makes one and shows its secret, for this once; with faults the form comes back. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(Answers sent) {
        try {
            LookAfterKeys.Made made = keys.make(KeyWish.read(
                    sent.first("key"),
                    sent.first("label"),
                    sent.all("scopes"),
                    sent.first("days"),
                    person.permissions()));
            FilledForm fresh = FilledForm.startingWith(Map.of("days", "90"));
            String happened = made.asked() ? "asked" : made.secret().isPresent() ? "made" : "again";
            return page(fresh, made.secret().map(SecretText::value).orElse(""), happened, 200);
        } catch (Refusal faulty) {
            return page(forms.again(sent, faulty.errors()), "", "", RefusalStatus.of(faulty));
        }
    }

    /** Shows the secret of one that was confirmed to whoever asked for it, once. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/secret")
    @Requires(Permission.SETTINGS_EDIT)
    public Response fetch(@PathParam("id") UUID id) {
        return page(
                FilledForm.startingWith(Map.of("days", "90")), keys.fetch(id).value(), "made", 200);
    }

    /** Ends one at once. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/revoke")
    @Requires(Permission.SETTINGS_EDIT)
    public Redirect revoke(@PathParam("id") UUID id) {
        keys.revoke(id);
        return new Redirect(href() + "?happened=revoked");
    }

    /** A page on which a secret may stand is kept nowhere. */
    private Response page(FilledForm form, String made, String happened, int status) {
        List<ApiKey> all = keys.all();
        List<UUID> makers = all.stream().map(ApiKey::maker).distinct().toList();
        Map<UUID, String> names = members.names(makers);
        Set<UUID> active = members.active(makers);
        Map<UUID, String> awaiting = keys.awaiting();
        KeysView view = new KeysView(
                href(),
                all.stream()
                        .map(key -> row(key, names, active, awaiting.getOrDefault(key.id(), "")))
                        .toList(),
                waiting.of("api_key"),
                form,
                UUID.randomUUID().toString(),
                KeyWish.grantable(person.permissions()).stream()
                        .map(KeyWish::code)
                        .toList(),
                made,
                happened);
        return Response.status(status)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new HtmlPage(PAGE, view, status))
                .build();
    }

    private KeysView.Row row(ApiKey key, Map<UUID, String> names, Set<UUID> active, String awaits) {
        boolean open = key.open(keys.now());
        String state = key.revokedAt() != null ? "revoked" : open ? "open" : "over";
        boolean orphaned = state.equals("open") && !active.contains(key.maker());
        return new KeysView.Row(
                key.id().toString(),
                key.label(),
                key.scopes().stream().sorted().map(KeyWish::code).toList(),
                names.getOrDefault(key.maker(), ""),
                key.madeAt(),
                key.expiresAt(),
                key.usedAt(),
                orphaned ? "orphaned" : state.equals("open") && !awaits.isEmpty() ? awaits : state,
                awaits.equals(ApiKeys.SECRET)
                        && person.subject().filter(key.maker()::equals).isPresent());
    }

    private String href() {
        return "/" + contexts.language().tag() + "/admin/keys";
    }
}
