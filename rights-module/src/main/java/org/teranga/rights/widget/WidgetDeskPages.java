package org.teranga.rights.widget;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.rights.RightsKinds;

/** The page that shows what an association pastes into its own website. */
@Path("/{lang: [a-z]{2,3}}/desk/rights/widget")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class WidgetDeskPages {
    private final Library library;
    private final PlatformHost host;

    @Inject
    WidgetDeskPages(Library library, PlatformHost host) {
        this.library = library;
        this.host = host;
    }

    /** The choice, and what to paste. */
    @MenuEntry(menu = Menu.ADMIN, key = "widget.nav", order = 78, icon = "globe", section = "admin.group.shown")
    @GET
    @Requires(Permission.RIGHTS_EDIT)
    public HtmlPage choose(
            @PathParam("lang") String lang,
            @QueryParam("theme") @DefaultValue("") String theme,
            @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("language") @DefaultValue("") String language) {
        Tenant tenant = TenantContext.required();
        List<WidgetDeskView.Choice> themes = themes(lang);
        String chosen = themes.stream().anyMatch(one -> one.value().equals(theme)) ? theme : "";
        String serves = Departments.byCode(department).isPresent() ? department : "";
        List<Language> languages = Languages.of(RightsKinds.LANGUAGES);
        String spoken = RightsKinds.LANGUAGES.contains(language) ? language : lang;
        String start = host.addressOf(tenant.slug()) + "/widget/rights";
        StringJoiner data = new StringJoiner("");
        StringJoiner query = new StringJoiner("&amp;", "?", "");
        add(data, query, "theme", chosen);
        add(data, query, "department", serves);
        add(data, query, "lang", spoken);
        return new HtmlPage(
                "rights/widget/desk",
                new WidgetDeskView(
                        chosen,
                        serves,
                        spoken,
                        themes,
                        departments(tenant),
                        languages,
                        "<script src=\"" + start + ".js\"" + data + " async></script>",
                        "<iframe src=\"" + start + query + "\" title=\"" + title(tenant)
                                + "\" width=\"100%\" height=\"600\"></iframe>",
                        "/widget/rights" + query.toString().replace("&amp;", "&")));
    }

    private static String title(Tenant tenant) {
        return tenant.name().replaceAll("[<>\"&]", " ").strip();
    }

    private static void add(StringJoiner data, StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            data.add(" data-" + name + "=\"" + value + "\"");
            query.add(name + "=" + value);
        }
    }

    private List<WidgetDeskView.Choice> themes(String lang) {
        List<String> kind = List.of(RightsKinds.TOPIC);
        Map<UUID, Map<String, Library.Called>> titles = library.titles(kind);
        return library.all(kind).stream()
                .filter(Document::published)
                .map(topic -> new WidgetDeskView.Choice(
                        topic.slug(), called(titles.getOrDefault(topic.id(), Map.of()), lang, topic)))
                .toList();
    }

    private static String called(Map<String, Library.Called> titles, String lang, Document topic) {
        Library.Called called = titles.getOrDefault(lang, titles.get(topic.language()));
        return called == null ? topic.slug() : called.title();
    }

    private static List<WidgetDeskView.Choice> departments(Tenant tenant) {
        return tenant.regions().stream()
                .sorted()
                .flatMap(code -> Departments.byCode(code).stream())
                .map(one -> new WidgetDeskView.Choice(one.code(), one.name() + " (" + one.code() + ")"))
                .toList();
    }
}
