package org.teranga.tenantadmin.setting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** An administrator reads and changes the settings, sees what they were, and takes changes back. */
@Path("/{lang: [a-z]{2,3}}/admin/settings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class SettingPages {
    private static final String PAGE = "tenantadmin/setting/settings";
    private static final Set<String> NOTICES = Set.of("undone", "same");
    private static final String UUID_SHAPE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final int MOST_AT_ONCE = 100;

    private final ShowSettings show;
    private final ChangeSettings change;
    private final SentSettings sentSettings;
    private final SentForms sentForms;
    private final PageContexts contexts;

    @Inject
    SettingPages(
            ShowSettings show,
            ChangeSettings change,
            SentSettings sentSettings,
            SentForms sentForms,
            PageContexts contexts) {
        this.show = show;
        this.change = change;
        this.sentSettings = sentSettings;
        this.sentForms = sentForms;
        this.contexts = contexts;
    }

    /** All settings; of those that are not looked for, the fields alone. */
    @MenuEntry(menu = Menu.ADMIN, key = "settings.nav", order = 50, icon = "sort", section = "admin.group.work")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage settings(
            @QueryParam("changed") @Nullable String changed,
            @QueryParam("happened") @Nullable String happened,
            @QueryParam("q") @Nullable String query,
            @QueryParam("ours") @Nullable String ours) {
        String notice = happened != null && NOTICES.contains(happened) ? happened : "";
        return new HtmlPage(
                PAGE,
                show.page(
                        ids(changed == null ? List.of() : List.of(changed.split(","))),
                        notice,
                        WordsInText.of(query == null ? "" : query),
                        "yes".equals(ours)));
    }

    /** Saves a group; with faults, or where somebody else was faster, nothing that was written is lost. */
    @POST
    @Path("{group: [a-z_]+}")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect save(@PathParam("group") String group, Answers sent) {
        try {
            String seen = sent.first("seen");
            return saved(change.set(group, sentSettings.of(group, sent), seen));
        } catch (Invalid | Conflict refused) {
            FilledForm form = sentForms.again(sent, sentSettings.placed(refused.errors()));
            return new HtmlPage(PAGE, show.again(group, form, refused instanceof Conflict), RefusalStatus.of(refused));
        }
    }

    /** Takes changes back that were just made. */
    @POST
    @Path("undo")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect undo(@FormParam("change") List<String> changes) {
        change.undo(ids(changes));
        return to("?happened=undone");
    }

    /** What a setting was. */
    @GET
    @Path("history/{key: [a-z0-9_.]+}")
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage history(@PathParam("key") String key) {
        return new HtmlPage("tenantadmin/setting/history", show.history(key));
    }

    /** Makes a value of before, or the default, count again. */
    @POST
    @Path("history/{key: [a-z0-9_.]+}")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect restore(@PathParam("key") String key, @FormParam("change") @Nullable String of) {
        boolean standard = of == null || of.isBlank();
        List<UUID> wanted = standard ? List.of() : ids(List.of(of));
        if (!standard && wanted.isEmpty()) {
            throw Refusal.notFound();
        }
        return saved(change.restore(key, standard ? null : wanted.getFirst()));
    }

    private Redirect saved(List<Change> changes) {
        String ids = changes.stream().map(one -> one.id().toString()).collect(Collectors.joining(","));
        return to(changes.isEmpty() ? "?happened=same" : "?changed=" + ids);
    }

    private static List<UUID> ids(List<String> sent) {
        return sent.stream()
                .limit(MOST_AT_ONCE)
                .filter(text -> text.matches(UUID_SHAPE))
                .map(UUID::fromString)
                .toList();
    }

    private Redirect to(String rest) {
        return new Redirect("/" + contexts.language().tag() + "/admin/settings" + rest);
    }
}
