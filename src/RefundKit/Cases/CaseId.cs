namespace RefundKit.Cases;

/// <summary>Which case: a tenant's, and among these the request's id. Both compare by ordinal and are opaque to RefundKit.</summary>
public sealed record CaseId
{
    /// <summary>Names a case.</summary>
    /// <param name="tenant">The tenant; <c>default</c> where a host has one only.</param>
    /// <param name="id">The id of the request that opened it.</param>
    /// <exception cref="ArgumentException">One of them is empty.</exception>
    public CaseId(string tenant, string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(tenant);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        (Tenant, Id) = (tenant, id);
    }

    /// <summary>The tenant.</summary>
    public string Tenant { get; }

    /// <summary>The id among the tenant's cases.</summary>
    public string Id { get; }

    /// <summary>Both, as <c>tenant/id</c>.</summary>
    public override string ToString() => $"{Tenant}/{Id}";
}
