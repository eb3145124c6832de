package org.teranga.platform.theme.template;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.teranga.platform.tenancy.TenantDirectory;

/** Says at the start which associations have a theme that is no longer there, before their visitors see it. */
public class MissingThemes implements ServletContextListener {
    private final Themes themes;
    private final TenantDirectory directory;

    @Inject
    MissingThemes(Themes themes, TenantDirectory directory) {
        this.themes = themes;
        this.directory = directory;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        directory.all().forEach(themes::of);
    }
}
