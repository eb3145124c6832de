package org.teranga.tenantadmin.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.template.Themes;

/** What an administrator sees of the look: the form, what it would look like, the looks of before. */
@ApplicationScoped
@Transactional
class ShowLook {
    private static final int HISTORY = 30;

    private final TenantValues values;
    private final SaveLook saving;
    private final Members members;
    private final Themes themes;
    private final PageContexts contexts;

    @Inject
    ShowLook(TenantValues values, SaveLook saving, Members members, Themes themes, PageContexts contexts) {
        this.values = values;
        this.saving = saving;
        this.members = members;
        this.themes = themes;
        this.contexts = contexts;
    }

    /** The look that is worn. */
    LookView worn(String happened) {
        Theme theme = themes.of(TenantContext.required());
        Look look =
                Optional.ofNullable(values.all().get(Look.KEY)).map(Look::read).orElse(Look.NONE);
        SentLook as = SentLook.worn(look, theme);
        FilledForm form = new FilledForm(SentLook.fields(look, theme), List.of());
        return view(as, form, saving.seen(), new Told(happened, false, Set.of()));
    }

    /** What was sent, as it would look; faults are told where the form says so. */
    LookView sent(SentLook sent, FilledForm form, String seen, boolean meanwhile, Set<String> leftOut) {
        return view(sent, form, seen, new Told("", meanwhile, leftOut));
    }

    /** What is told besides. */
    private record Told(String happened, boolean meanwhile, Set<String> leftOut) {}

    private LookView view(SentLook sent, FilledForm form, String seen, Told told) {
        List<Change> changes = values.history(Look.KEY, HISTORY);
        return new LookView(
                href(),
                told.meanwhile ? saving.seen() : seen,
                form,
                options(),
                preview(sent, told.leftOut),
                entries(changes),
                told.happened,
                told.happened.isEmpty()
                        ? null
                        : changes.size() < 2 ? "" : changes.get(1).id().toString(),
                told.meanwhile);
    }

    private LookView.Options options() {
        List<LookView.Option> names = themes.names().stream()
                .sorted()
                .map(name -> new LookView.Option(name, themeName(name)))
                .toList();
        return new LookView.Options(
                names,
                Look.COLOURS.stream()
                        .map(token -> new LookView.Option(token, contexts.text("look.colour." + token)))
                        .toList(),
                choices("look.radius.", List.of("square", "slight", "soft", "round")),
                choices("look.font.", List.of("plain", "book", "geometric")));
    }

    private List<LookView.Option> choices(String prefix, List<String> words) {
        return Stream.concat(Stream.of("theme"), words.stream())
                .map(word -> new LookView.Option(
                        word, contexts.text(word.equals("theme") ? "look.as_theme" : prefix + word)))
                .toList();
    }

    private String themeName(String name) {
        String key = "look.theme." + name;
        return contexts.theme().messages().has(contexts.language(), key)
                ? contexts.text(key)
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private LookView.Preview preview(SentLook sent, Set<String> leftOut) {
        Look.Logo logo = sent.look().logo();
        List<String> close = Stream.concat(
                        told("light", sent.close().light()),
                        told("dark", sent.close().dark()))
                .toList();
        return new LookView.Preview(
                href() + "/preview.css?" + PreviewStyles.query(sent.theme(), sent.look()),
                logo == null ? sent.theme().assetUrl("glyph.svg") : logo.href(),
                logo != null,
                samples(),
                close,
                leftOut);
    }

    private Stream<String> told(String scheme, List<ContrastCheck.Close> pairs) {
        return pairs.stream()
                .map(pair -> contexts.text(
                        "look.fault.close." + scheme,
                        contexts.text("look.colour." + pair.own()),
                        contexts.text("look.colour." + pair.other()),
                        Math.floor(pair.contrast() * 10) / 10,
                        pair.least()));
    }

    /** A language that runs from left to right and one that runs from right to left, of those that the association has. */
    private List<LookView.Sample> samples() {
        List<Language> offered = contexts.offered();
        return Stream.of(false, true)
                .flatMap(rightToLeft -> offered.stream()
                        .filter(language -> language.rightToLeft() == rightToLeft)
                        .limit(1))
                .map(this::sample)
                .toList();
    }

    private LookView.Sample sample(Language language) {
        Messages messages = contexts.theme().messages();
        return new LookView.Sample(
                language,
                messages.text(language, "home.sentence"),
                messages.text(language, "home.lede"),
                messages.text(language, "home.button"),
                messages.text(language, "kind.language"),
                messages.text(language, "kind.language.note"));
    }

    private List<LookView.Entry> entries(List<Change> changes) {
        Map<UUID, String> names = members.names(changes.stream()
                .map(Change::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<LookView.Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            Look look = change.after() == null ? Look.NONE : Look.read(change.after());
            entries.add(new LookView.Entry(
                    change.id().toString(),
                    change.at(),
                    change.by() == null ? "" : names.getOrDefault(change.by(), ""),
                    themeName(look.shape()
                            .getOrDefault("theme", TenantContext.required().theme())),
                    Stream.of("brand", "brand-soft", "accent", "wall")
                            .map(look.light()::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    look.logo() != null,
                    entries.isEmpty()));
        }
        return entries;
    }

    private String href() {
        return "/" + contexts.language().tag() + "/admin/look";
    }
}
