package org.teranga.platform.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

/** Jobs begin when the application is there, its data sources too, and end before it goes. */
public class JobListener implements ServletContextListener {
    private final JobScheduler scheduler;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    @SuppressWarnings("NullAway.Init")
    JobListener(JobScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        scheduler.start(threads);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        scheduler.stop();
    }
}
