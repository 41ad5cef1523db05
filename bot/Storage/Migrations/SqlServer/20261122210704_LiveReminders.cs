using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class LiveReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "NotBefore",
                table: "Ledger",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SentAs",
                table: "Ledger",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AgendaUntil",
                table: "Bookkeeping",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Arrivals",
                columns: table => new
                {
                    LastPersonId = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Arrivals", x => x.LastPersonId);
                });

            migrationBuilder.UpdateData(
                table: "Bookkeeping",
                keyColumn: "Id",
                keyValue: 1,
                column: "AgendaUntil",
                value: null);

            migrationBuilder.CreateIndex(
                name: "IX_Ledger_Rule_DueAt",
                table: "Ledger",
                columns: new[] { "Rule", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Arrivals");

            migrationBuilder.DropIndex(
                name: "IX_Ledger_Rule_DueAt",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "NotBefore",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "SentAs",
                table: "Ledger");

            migrationBuilder.DropColumn(
                name: "AgendaUntil",
                table: "Bookkeeping");
        }
    }
}
