package org.teranga.platform.persistence;

/** Where statements are run: the tables of the open association ({@link TenantDatabase}), or what stands before and between them. */
public interface Database {
    /**
     * Begins a statement.
     *
     * @param sql its text, with its values as {@code :name}
     */
    SqlStatement sql(String sql);
}
