package org.teranga.platform.theme.folder;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.TemplateConfigurationFactory;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateExceptionHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.teranga.platform.i18n.Messages;

/**
 * A look, ready to use: the templates, messages and static files of a chain of folders.
 *
 * @see ThemeFolders
 */
public final class Theme {
    /** Component libraries that every template may name without importing them; read when first used. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "ui", "/components/ui.ftlh",
            "form", "/components/form.ftlh",
            "table", "/components/table.ftlh",
            "chart", "/components/chart.ftlh",
            "map", "/components/map.ftlh");

    private final String name;
    private final Configuration templates;
    private final Messages messages;
    private final StaticFolder files;

    public Theme(String name, List<Path> chain) {
        this.name = name;
        this.templates = templates(chain);
        this.messages = Messages.read(chain.reversed().stream()
                .map(folder -> folder.resolve("messages"))
                .toList());
        this.files = new StaticFolder(chain);
    }

    private Theme(Theme bare, Messages messages) {
        this.name = bare.name;
        this.templates = bare.templates;
        this.messages = messages;
        this.files = bare.files;
    }

    /** The same theme with other messages. */
    public Theme saying(Messages others) {
        return new Theme(this, others);
    }

    /** The name of its folder. */
    public String name() {
        return name;
    }

    /** Its sentences. */
    public Messages messages() {
        return messages;
    }

    /** The address of one of its static files, from the root of the host. */
    public String assetUrl(String path) {
        return "/static/" + name + "/" + files.fingerprint() + "/" + path;
    }

    /** One of its static files. */
    public Optional<StaticFile> asset(String path) {
        return files.file(path);
    }

    /** The hash of all its static files, which stands in their addresses. */
    public String fingerprint() {
        return files.fingerprint();
    }

    public Configuration templates() {
        return templates;
    }

    private static Configuration templates(List<Path> chain) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ChainTemplates(chain));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateConfigurations(plainText());
        configuration.setLocalizedLookup(false);
        configuration.setObjectWrapper(wrapper());
        // Numbers and dates are written by the functions of the page's language; bare ones are for attributes and
        // addresses.
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLazyAutoImports(true);
        LIBRARIES.forEach(configuration::addAutoImport);
        return configuration;
    }

    /** Mails, {@code .ftl}, are plain text: nothing in them is escaped. */
    private static TemplateConfigurationFactory plainText() {
        TemplateConfiguration plain = new TemplateConfiguration();
        plain.setOutputFormat(PlainTextOutputFormat.INSTANCE);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher("ftl"), plain);
    }

    /** View records show their components and their public methods; lists and maps show as such. */
    private static DefaultObjectWrapper wrapper() {
        DefaultObjectWrapperBuilder builder = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        builder.setExposeFields(false);
        builder.setForceLegacyNonListCollections(false);
        builder.setIterableSupport(true);
        return builder.build();
    }
}
