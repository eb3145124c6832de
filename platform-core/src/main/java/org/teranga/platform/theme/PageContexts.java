package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.i18n.ReadersWish;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Looks;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.theme.menu.NavLink;
import org.teranga.platform.theme.menu.NavMenu;
import org.teranga.platform.theme.menu.Navigation;
import org.teranga.platform.theme.template.Themes;

/** Makes the data that the pages of this request share, from its host, its path, its headers and {@link RequestFacts}. */
@ApplicationScoped
public class PageContexts {
    private final HttpServletRequest request;
    private final Themes themes;
    private final RequestFacts facts;
    private final Navigation navigation;
    private final Looks looks;
    private final OfferedLanguages languages;

    @Inject
    PageContexts(
            HttpServletRequest request,
            Themes themes,
            RequestFacts facts,
            Navigation navigation,
            Looks looks,
            OfferedLanguages languages) {
        this.languages = languages;
        this.looks = looks;
        this.request = request;
        this.themes = themes;
        this.facts = facts;
        this.navigation = navigation;
    }

    /** The look of this request's association, or the platform's own. */
    public Theme theme() {
        return TenantContext.current().map(themes::of).orElseGet(themes::base);
    }

    /**
     * The languages in which the page of this request is offered, the default first: those of the host; those of persons where the page is
     * for persons; and more where it is one of those that are read in more.
     */
    public List<Language> offered() {
        return request.getMethod().equals(HttpMethod.GET) ? languages.of(uri()) : languages.ofForm(uri());
    }

    /**
     * The same for another page of this host.
     *
     * @param uri the path of the page, with its language
     */
    public List<Language> offered(String uri) {
        return languages.of(uri);
    }

    /** The languages in which this host opens the pages of persons, its own first. */
    public List<Language> personLanguages() {
        return languages.ofPersons();
    }

    /** Those of them in which it has every page of persons. */
    public List<Language> wholeLanguages() {
        return languages.whole();
    }

    /** The languages in which this host has all its pages, the default first: those of the association that the theme can say. */
    public List<Language> ownLanguages() {
        return languages.own();
    }

    /** Ways to the pages that are read in more languages than this host has, one for each of those languages. */
    public List<LanguageLink> furtherReading() {
        return languages.furtherReading();
    }

    /** The language of this request: the first part of its path, else what its headers ask for. */
    public Language language() {
        List<Language> offered = offered();
        return path(offered).language().orElseGet(() -> negotiated(offered));
    }

    /** In which language the reader of this request reads what is not written in that of the page. */
    public ReadersWish wish() {
        return new ReadersWish(language().tag(), request.getHeader("Accept-Language"));
    }

    /** A sentence of this request's association in this request's language. */
    public String text(String key, Object... arguments) {
        Object[] said = Arrays.stream(arguments)
                .map(argument -> argument == AssociationContact.InSentence.HERE ? reach().words(language()) : argument)
                .toArray();
        return theme().messages().text(language(), key, said);
    }

    /** Where the association of this request can be reached: in the language of the page, else as it says it first. */
    public AssociationContact reach() {
        return TenantContext.current().isEmpty() ? AssociationContact.NONE : reach(language());
    }

    private AssociationContact reach(Language language) {
        Messages messages = theme().messages();
        List<Language> tried =
                Stream.concat(Stream.of(language), ownLanguages().stream()).toList();
        return new AssociationContact(
                said(messages, tried, AssociationContact.TELEPHONE), said(messages, tried, AssociationContact.ADDRESS));
    }

    private static String said(Messages messages, List<Language> tried, String key) {
        return tried.stream()
                .filter(language -> messages.has(language, key))
                .findFirst()
                .map(language -> messages.text(language, key))
                .orElse("");
    }

    /**
     * The same, where somebody says it: the theme, or the association. In a language that is none of the association's own it has to be
     * said in that language, or it is left out.
     */
    public Optional<String> said(String key, Object... arguments) {
        Language language = language();
        Messages messages = theme().messages();
        boolean said = messages.pattern(language.tag(), key).isPresent()
                || ownLanguages().contains(language) && messages.has(language, key);
        return said ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /** All of it, for the layout of a page. */
    public PageContext current() {
        List<Language> offered = offered();
        PagePath path = path(offered);
        return at(path, sentFrom(offered).orElse(path), offered);
    }

    /**
     * The page from which a form was sent, on this host: what answers it has an address that often only takes forms, and the same in
     * another language is asked for with a GET.
     */
    private Optional<PagePath> sentFrom(List<Language> offered) {
        return request.getMethod().equals(HttpMethod.POST)
                ? FormOrigin.of(request.getHeader("Referer"), request.getHeader("Host"))
                        .map(from -> PagePath.of(from.path(), from.query(), offered))
                        .filter(page -> page.language().isPresent())
                : Optional.empty();
    }

    /**
     * The same for another page of this request's host, for whoever makes many at once: in the languages of this request's page.
     *
     * @param uri the path of the page, with its language
     */
    public PageContext at(String uri) {
        List<Language> offered = offered();
        PagePath path = PagePath.of(uri, null, offered);
        return at(path, path, offered);
    }

    private PageContext at(PagePath path, PagePath elsewhere, List<Language> offered) {
        Language language = path.language().orElseGet(() -> negotiated(offered));
        List<LanguageLink> languages = offered.stream()
                .map(other -> new LanguageLink(other, "/" + other.tag() + elsewhere.rest(), other.equals(language)))
                .toList();
        boolean platform = TenantContext.current().isEmpty();
        List<NavLink> all = navigation.links();
        return new PageContext(
                language,
                languages,
                TenantContext.current()
                        .map(tenant -> association(tenant, language))
                        .orElse(null),
                path.bare(),
                menu(of(all, platform ? Menu.PLATFORM : Menu.PUBLIC), language, path)
                        .items(),
                menu(of(all, Menu.DESK), language, path),
                menu(of(all, Menu.NOTICE), language, path).items(),
                facts.signedInAs().orElse(null),
                PageBranding.of(theme(), looks.current()));
    }

    /** The doors of the administration that are open to the person of this request. */
    public List<Door> doors() {
        Language language = language();
        Messages messages = theme().messages();
        return of(navigation.links(), Menu.ADMIN).stream()
                .map(link -> new Door(
                        messages.text(language, link.key()),
                        messages.text(language, link.key() + ".note"),
                        "/" + language.tag() + link.path(),
                        link.icon(),
                        link.section().isEmpty() ? "" : messages.text(language, link.section())))
                .toList();
    }

    private NavMenu menu(List<NavLink> links, Language language, PagePath path) {
        Messages messages = theme().messages();
        return NavMenu.of(links, path.bare(), "/" + language.tag(), key -> messages.text(language, key));
    }

    private static List<NavLink> of(List<NavLink> all, Menu menu) {
        return all.stream().filter(link -> link.menu() == menu).toList();
    }

    private Language negotiated(List<Language> offered) {
        return Languages.negotiate(request.getHeader("Accept-Language"), offered);
    }

    private PagePath path(List<Language> offered) {
        return PagePath.of(uri(), request.getQueryString(), offered);
    }

    private String uri() {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private Association association(Tenant tenant, Language language) {
        return new Association(
                tenant.name(), tenant.slug(), themes.of(tenant).name(), tenant.regions(), reach(language));
    }
}
