package org.teranga.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.jspecify.annotations.Nullable;

/** Begins the demonstration when the application is there. */
public class DemoListener implements ServletContextListener {
    private final Demo demo;

    @Resource
    private @Nullable ManagedExecutorService executor;

    @Inject
    DemoListener(Demo demo) {
        this.demo = demo;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (!demo.ready() && executor != null) {
            executor.execute(demo::make);
        }
    }
}
