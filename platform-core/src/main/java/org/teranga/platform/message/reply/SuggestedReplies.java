package org.teranga.platform.message.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.template.Themes;

/** The templates of the open association, in the language of whoever they are for, or in the nearest that says them. */
@ApplicationScoped
public class SuggestedReplies {
    /** Languages that are read by the same people. */
    private static final Map<String, List<String>> NEAR =
            Map.of("fa-AF", List.of("fa"), "fa", List.of("fa-AF"), "prs", List.of("fa-AF", "fa"));

    private final Themes themes;

    @Inject
    SuggestedReplies(Themes themes) {
        this.themes = themes;
    }

    /** Whether there is a template of this code. */
    public static boolean known(String code) {
        return ReplyTexts.CODES.contains(code);
    }

    /** All of them for somebody to whom we write in this language, in their order. */
    public List<SuggestedReply> all(String language) {
        return ReplyTexts.CODES.stream()
                .flatMap(code -> of(code, language).stream())
                .toList();
    }

    /** One of them. */
    public Optional<SuggestedReply> of(String code, String language) {
        if (!known(code)) {
            return Optional.empty();
        }
        Tenant tenant = TenantContext.required();
        Theme theme = themes.of(tenant);
        Messages messages = theme.messages();
        String key = ReplyTexts.key(code);
        return tried(language, tenant).stream()
                .flatMap(tag -> Languages.of(tag).stream())
                .filter(one -> messages.pattern(one.tag(), key).isPresent())
                .findFirst()
                .map(one -> reply(code, language, one, theme));
    }

    private SuggestedReply reply(String code, String wanted, Language said, Theme theme) {
        Messages messages = theme.messages();
        Messages original = themes.named(theme.name()).messages();
        String key = ReplyTexts.key(code);
        String name = TenantContext.required().name();
        boolean french = said.equals(Languages.FRENCH);
        boolean drafted = messages.pattern(said.tag(), key).equals(original.pattern(said.tag(), key));
        return new SuggestedReply(
                code,
                said.tag(),
                messages.text(said, key, name),
                french ? "" : (drafted ? original : messages).text(Languages.FRENCH, key, name),
                said.tag().equals(Languages.of(wanted).map(Language::tag).orElse(wanted)),
                drafted && themes.unread(theme, said).anyOf(Set.of(key)));
    }

    private static Set<String> tried(String language, Tenant tenant) {
        Set<String> tried = new LinkedHashSet<>();
        tried.add(language);
        tried.addAll(NEAR.getOrDefault(language, List.of()));
        tried.addAll(tenant.languages());
        tried.add(Languages.FRENCH.tag());
        return tried;
    }
}
