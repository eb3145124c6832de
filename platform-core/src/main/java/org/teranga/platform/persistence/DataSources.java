package org.teranga.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The two pools of the application. {@code java:app/teranga} joins the server's transactions as the role that row security holds;
 * {@code java:app/plumbing} stays outside of them as the role that sees no tenant's table. Migrations use neither.
 */
@DataSourceDefinition(
        name = "java:app/teranga",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=teranga.database.url}",
        user = "${MPCONFIG=teranga.database.user}",
        password = "${MPCONFIG=teranga.database.password}",
        maxPoolSize = 24,
        minPoolSize = 2,
        properties = {
            "stringType=unspecified",
            "ApplicationName=teranga",
            "reWriteBatchedInserts=true",
            "logServerErrorDetail=false"
        })
@DataSourceDefinition(
        name = "java:app/plumbing",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=teranga.database.url}",
        user = "${MPCONFIG=teranga.database.plumbing.user}",
        password = "${MPCONFIG=teranga.database.plumbing.password}",
        transactional = false,
        maxPoolSize = 16,
        minPoolSize = 1,
        properties = {"ApplicationName=teranga-plumbing", "logServerErrorDetail=false"})
@ApplicationScoped
class DataSources {}
