package org.teranga.platform.persistence;

/** Runs statements: on the tables of the open association ({@link TenantDatabase}), or on what stands before and between associations. */
public interface Database {
    /**
     * Begins a statement.
     *
     * @param sql its text, with its values as {@code :name}
     */
    SqlStatement sql(String sql);
}
