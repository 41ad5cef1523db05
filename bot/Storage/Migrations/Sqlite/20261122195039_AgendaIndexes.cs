using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FellowsBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AgendaIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_Role",
                table: "People");

            migrationBuilder.CreateIndex(
                name: "IX_People_ExtensionReleasedAt",
                table: "People",
                column: "ExtensionReleasedAt");

            migrationBuilder.CreateIndex(
                name: "IX_People_Role_EndOn",
                table: "People",
                columns: new[] { "Role", "EndOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_ExtensionReleasedAt",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_Role_EndOn",
                table: "People");

            migrationBuilder.CreateIndex(
                name: "IX_People_Role",
                table: "People",
                column: "Role");
        }
    }
}
